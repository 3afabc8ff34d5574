package org.sederunt.roundtables.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.NewStatement;
import org.sederunt.roundtables.Statement;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Byline;

/** Whoever can have said something at a table: someone seated, or an unnamed person of a sector. */
record Speaker(@Nullable PersonId person, @Nullable Sector sector, String words) {

    /** Those who are {@code seated}, then one unnamed person of each sector. */
    static List<Speaker> at(List<Byline> seated) {
        List<Speaker> all = new ArrayList<>();
        seated.forEach(byline -> all.add(new Speaker(byline.hat().person(), null, TableWords.speaker(byline))));
        for (Sector sector : Sector.values()) all.add(unnamed(sector));
        return all;
    }

    private static Speaker unnamed(Sector sector) {
        String words = I18NProvider.translate("roundtables.speaker.unnamed", I18NProvider.translate(sector.key()));
        return new Speaker(null, sector, words);
    }

    boolean said(Statement statement) {
        return statement
                .spokenBy()
                .map(byline -> byline.hat().person().equals(person))
                .orElseGet(() -> person == null && sector == statement.sector());
    }

    NewStatement saying(String text, UUID submission) {
        return new NewStatement(person, sector, text, submission);
    }
}
