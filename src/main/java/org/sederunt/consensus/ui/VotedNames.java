package org.sederunt.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sederunt.ballots.Turnout;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.ElectorId;
import org.sederunt.stakeholders.Electors;
import org.sederunt.uikit.SectorName;
import org.sederunt.uikit.Strong;

/** The organisations that have voted, by name, and those that advise; of citizens nothing but their number is anywhere. */
class VotedNames extends NativeDetails {

    private static final int MOST_OF_A_SECTOR = 50;

    private final transient Electors electors;
    private final Span summary = new Span();
    private final Div list = new Div();

    VotedNames(Electors electors) {
        this.electors = electors;
        addClassName("voted-names");
        setSummary(summary);
        setContent(list);
    }

    void show(Turnout turnout) {
        List<ElectorId> all = new ArrayList<>();
        turnout.deciding().values().forEach(part -> all.addAll(part.named()));
        all.addAll(turnout.consultative().named());
        Map<ElectorId, String> names = electors.names(all);
        summary.setText(getTranslation("consensus.voted.names", all.size()));
        setVisible(!all.isEmpty());
        list.removeAll();
        turnout.deciding().forEach((sector, part) -> add(sector, part.named(), names));
        consultative(turnout.consultative().named(), names);
    }

    private void add(Sector sector, Collection<ElectorId> those, Map<ElectorId, String> names) {
        if (!those.isEmpty()) list.add(new Paragraph(new SectorName(sector), new Span(" " + told(those, names))));
    }

    private void consultative(Collection<ElectorId> those, Map<ElectorId, String> names) {
        if (those.isEmpty()) return;
        list.add(new Paragraph(
                new Strong(getTranslation("consensus.voted.consultative")), new Span(" " + told(those, names))));
    }

    private String told(Collection<ElectorId> those, Map<ElectorId, String> names) {
        List<String> shown = those.stream()
                .map(elector -> names.getOrDefault(elector, ""))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(MOST_OF_A_SECTOR)
                .toList();
        String told = String.join(", ", shown);
        int more = those.size() - shown.size();
        return more == 0 ? told : getTranslation("consensus.voted.more", told, more);
    }
}
