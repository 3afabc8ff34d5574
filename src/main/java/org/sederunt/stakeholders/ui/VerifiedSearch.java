package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Page;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.OrganisationSummary;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.uikit.Disc;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Pager;

/** The verified organisations, to be found by name and sector. */
class VerifiedSearch extends Div {

    private final Organisations organisations;
    private final int size;
    private final TextField words = new TextField();
    private final Select<Sector> sector = new Select<>();
    private final Div found = new Div();
    private @Nullable UUID shown;
    private int page;

    VerifiedSearch(Organisations organisations, int size) {
        this.organisations = organisations;
        this.size = size;
        words.setPlaceholder(getTranslation("stakeholders.office.search"));
        words.setAriaLabel(getTranslation("stakeholders.office.search"));
        words.setPrefixComponent(new Icon("search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        sector.setItems(Sector.values());
        sector.setEmptySelectionAllowed(true);
        sector.setEmptySelectionCaption(getTranslation("stakeholders.office.allsectors"));
        sector.setPlaceholder(getTranslation("stakeholders.office.allsectors"));
        sector.setItemLabelGenerator(one -> getTranslation(one == null ? "stakeholders.office.allsectors" : one.key()));
        sector.setAriaLabel(getTranslation("stakeholders.join.sector"));

        words.addValueChangeListener(change -> turnTo(0));
        sector.addValueChangeListener(change -> turnTo(0));

        var search = new Div(words, sector);
        search.addClassName("office-search");
        add(search, found);
    }

    /** Shows the list as it is now, with {@code current} marked; what was searched for and the page stay. */
    void show(@Nullable UUID current) {
        shown = current;
        turnTo(page);
    }

    private void turnTo(int wanted) {
        page = wanted;
        found.removeAll();
        Page<OrganisationSummary> all = organisations.verified(sector.getValue(), words.getValue(), page, size);
        if (all.items().isEmpty()) {
            found.add(new EmptyState(
                    getTranslation("stakeholders.office.verified.none"),
                    getTranslation("stakeholders.office.verified.none.hint")));
        }
        all.items().forEach(one -> found.add(line(one)));
        found.add(new Pager(all, this::turnTo));
    }

    private Component line(OrganisationSummary one) {
        return Lines.link(
                OfficeQueue.VERIFIED.link() + "/" + one.id(),
                new Disc(one.sector()).small(),
                one.name(),
                getTranslation(one.kind().key()),
                getTranslation(one.mode().key()),
                one.id().value().equals(shown));
    }
}
