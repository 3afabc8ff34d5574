package org.sederunt.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.Stance;
import org.sederunt.ballots.components.StanceSign;
import org.sederunt.consensus.Result;
import org.sederunt.consensus.RollCallEntry;
import org.sederunt.shared.Sector;
import org.sederunt.uikit.PagedList;
import org.sederunt.uikit.Prose;
import org.sederunt.uikit.SectorName;
import org.sederunt.uikit.Strong;

/** Who said what, by sector and name; those whose stance is not counted stand apart. */
class RollCall extends Section {

    private static final int FEW = 8;

    RollCall(Result result) {
        addClassName("section");
        var head = new Div(new H2(getTranslation("consensus.rollcall.title")));
        head.addClassName("section-head");
        add(head);
        for (Sector sector : Sector.values()) {
            List<RollCallEntry> entries = result.rollCallOf(sector);
            if (!entries.isEmpty()) add(part(new SectorName(sector), entries, entries.size() <= FEW));
        }
        if (!result.consultative().isEmpty()) {
            add(part(new Strong(getTranslation("consensus.rollcall.consultative")), result.consultative(), true));
        }
    }

    private Component part(Component name, List<RollCallEntry> entries, boolean open) {
        var count = new Span(Integer.toString(entries.size()));
        count.addClassName("count");
        var part = new NativeDetails(new Span(name, count), new PagedList<>(this::list).of(entries));
        part.addClassName("roll-call");
        part.setOpen(open);
        return part;
    }

    private UnorderedList list(List<RollCallEntry> entries) {
        var list = new UnorderedList();
        entries.forEach(entry -> list.add(item(entry)));
        return list;
    }

    private ListItem item(RollCallEntry entry) {
        var line = new Div(new Strong(entry.name()), new StanceSign(entry.stance()));
        line.addClassName("stance-line");
        var item = new ListItem(line);
        if (!entry.reason().isEmpty()) item.add(new Prose(entry.reason()));
        if (!entry.remedy().isEmpty()) {
            item.add(
                    new Paragraph(new Strong(getTranslation("consensus.objection.remedy"))), new Prose(entry.remedy()));
        }
        @Nullable Stance instead = entry.replacedBy();
        if (instead != null) item.add(replaced(instead));
        return item;
    }

    private Paragraph replaced(Stance instead) {
        var note = new Paragraph(getTranslation("consensus.rollcall.replaced", getTranslation(instead.key())));
        note.addClassNames("small", "muted");
        return note;
    }
}
