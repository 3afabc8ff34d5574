package org.sederunt.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.stakeholders.Byline;
import org.sederunt.stakeholders.Standing;
import org.sederunt.uikit.Disc;
import org.sederunt.uikit.Refusals;
import org.sederunt.uikit.StatusBadge;
import org.sederunt.uikit.Strong;

/** Where the reader stands: their sector, for whom they speak, whether they are verified, and whether they may vote. */
class StandingPanel extends Section {

    private final transient HomeDoors doors;

    StandingPanel(HomeDoors doors, PersonId me) {
        this.doors = doors;
        addClassNames("panel", "standing");
        var profile = new Anchor("/app/profile", getTranslation("frame.profile"));
        var head = new Div(new H2(getTranslation("shell.standing")), profile);
        head.addClassName("section-head");
        add(head);
        byline(me).ifPresentOrElse(worn -> show(worn, me), this::showOffice);
    }

    private Optional<Byline> byline(PersonId me) {
        return doors.hats()
                .wornBy(me)
                .map(hat -> doors.hats().bylines(Set.of(hat)).get(hat));
    }

    private void showOffice() {
        var note = new Paragraph(getTranslation("shell.standing.office"));
        note.addClassName("hint");
        add(note, new Anchor("/app/desk", getTranslation("shell.standing.desk")));
    }

    private void show(Byline worn, PersonId me) {
        var sector = worn.hat().sector();
        String side = getTranslation(sector == null ? "shell.standing.publicbody" : sector.fullKey());
        String name = worn.organisation() == null ? getTranslation("shell.standing.oneself") : worn.organisation();
        var words = new Div(new Strong(name), new Span(side));
        var who = new Div(new Disc(sector), words);
        who.addClassName("who-line");
        add(who, badge(standing(worn, me)));
        doors.electors()
                .refusalToVote(me)
                .ifPresentOrElse(
                        refusal -> add(Refusals.note(refusal)),
                        () -> add(new Paragraph(getTranslation("shell.standing.votes"))));
    }

    /** Of the organisation spoken for, else of the citizen; null where neither is verified. */
    private @Nullable Standing standing(Byline worn, PersonId me) {
        var organisation = worn.hat().organisation();
        if (organisation != null) {
            return doors.organisations()
                    .find(organisation)
                    .map(found -> found.standing())
                    .orElse(null);
        }
        return doors.participants()
                .profile(me)
                .map(profile -> profile.standing())
                .orElse(null);
    }

    private Component badge(@Nullable Standing standing) {
        if (standing == null) return new Span();
        String words = getTranslation(standing.key());
        return switch (standing) {
            case VERIFIED -> StatusBadge.firm(words);
            case WAITING -> StatusBadge.plain(words);
            case REJECTED -> StatusBadge.against(words);
        };
    }
}
