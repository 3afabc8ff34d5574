package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Page;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.OnBehalf;
import org.sederunt.stakeholders.OrganisationSummary;

/** For whom someone speaks: themselves, an organisation that is here, or a new one. */
class OnBehalfFields extends Div {

    /** The three answers. */
    enum Whom {
        ONESELF,
        KNOWN,
        NEW
    }

    /** What was said. */
    record Answer(MemberKind kind, OnBehalf onBehalf) {}

    /** Finds organisations that may be named. */
    @FunctionalInterface
    interface Search {
        Page<OrganisationSummary> find(@Nullable Sector sector, String words, int page, int size);
    }

    private final ChoiceCards<Whom> whom;
    private final KnownOrganisation known;
    private final NewOrganisation fresh = new NewOrganisation();
    private final ChoiceCards<MemberKind> ownKind;
    private final Button insteadKnown = new Button();
    private Side side = Side.ALL.getFirst();

    OnBehalfFields(Search search) {
        addClassName("fields");
        known = new KnownOrganisation(search);
        whom = new ChoiceCards<>("", List.of(), this::card).sideBySide();
        whom.setAriaLabel(getTranslation("stakeholders.join.forwhom"));
        ownKind = kinds(getTranslation("stakeholders.join.ownkind"));
        insteadKnown.setVisible(false);

        whom.addValueChangeListener(chosen -> show(chosen.getValue()));

        add(whom, known, fresh, insteadKnown, ownKind);
        show(null);
    }

    static ChoiceCards<MemberKind> kinds(String label) {
        var kinds = new ChoiceCards<MemberKind>(
                label, List.of(), kind -> new ChoiceCard(I18NProvider.translate(kind.key()), ""));
        kinds.addClassName("short");
        return kinds;
    }

    /** Asks for whom someone speaks on {@code chosen}. */
    void askIn(Side chosen) {
        side = chosen;
        List<Whom> possible = new ArrayList<>(List.of(Whom.KNOWN, Whom.NEW));
        if (!chosen.isOfPublicBodies()) possible.add(chosen.individual() == null ? 2 : 0, Whom.ONESELF);
        whom.setItems(possible);
        known.searchIn(chosen.sector());
        fresh.askIn(chosen);
        ownKind.setItems(chosen.organisations());
        show(null);
    }

    private void show(@Nullable Whom chosen) {
        known.setVisible(chosen == Whom.KNOWN);
        fresh.setVisible(chosen == Whom.NEW);
        ownKind.setVisible(chosen == Whom.ONESELF && side.individual() == null);
        insteadKnown.setVisible(false);
        whom.setInvalid(false);
    }

    Optional<Answer> read() {
        if (!whom.isChosen(getTranslation("stakeholders.join.forwhom.missing"))) return Optional.empty();
        return switch (whom.getValue()) {
            case KNOWN -> known.read();
            case NEW -> fresh.read();
            case ONESELF -> oneself();
        };
    }

    private Optional<Answer> oneself() {
        MemberKind individual = side.individual();
        if (individual != null) return Optional.of(new Answer(individual, new OnBehalf.OfOneself()));
        return ownKind.isChosen(getTranslation("stakeholders.join.kind.missing"))
                ? Optional.of(new Answer(ownKind.getValue(), new OnBehalf.OfOneself()))
                : Optional.empty();
    }

    void sent() {
        fresh.sent();
    }

    void mark(String field, String words) {
        if (field.equals("message")) known.mark(words);
        else fresh.mark(field, words);
    }

    void markName(String words, Optional<OrganisationSummary> existing) {
        fresh.mark("name", words);
        existing.filter(found -> found.sector() == side.sector()).ifPresent(this::offer);
    }

    private void offer(OrganisationSummary existing) {
        insteadKnown.setText(getTranslation("stakeholders.join.instead", existing.name()));
        insteadKnown.setVisible(true);
        insteadKnown.addSingleClickListener(click -> {
            whom.setValue(Whom.KNOWN);
            known.choose(existing);
        });
    }

    private ChoiceCard card(Whom one) {
        boolean citizens = side.individual() != null;
        String key = "stakeholders.join.whom." + one.name() + (citizens ? ".citizens" : "");
        return new ChoiceCard(getTranslation(key), getTranslation(key + ".hint"));
    }
}
