package org.sederunt.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.sederunt.shared.Sector;

/** How a seat is taken and given up, and others see it at once. */
final class SeatChapter {

    private static final String TABLE = "/app/tables/when-something-happens-who-calls-whom";

    private final Cast cast;

    SeatChapter(Cast cast) {
        this.cast = cast;
    }

    void play() {
        Visit shipyard = cast.newcomer(Sector.PRIVATE);
        Visit other = cast.of(Sector.MEDIA);
        shipyard.open(TABLE);
        other.open(TABLE);
        Locator seats = other.main();
        other.reads(seats, "10 seats free");

        shipyard.press(shipyard.main(), "Take a seat");
        shipyard.readsAtOnce(shipyard.main(), "You have a seat at this table.");
        other.readsAtOnce(seats, "9 seats free");
        other.readsAtOnce(row(other, "Private"), "Private321");

        shipyard.press(shipyard.main(), "Give up my seat");
        other.readsAtOnce(seats, "10 seats free");
        shipyard.reads("10 seats free");
        shipyard.press(shipyard.main(), "Take a seat");
        other.readsAtOnce(seats, "9 seats free");
    }

    private static Locator row(Visit visit, String sector) {
        return visit.main().getByRole(AriaRole.ROW, Visit.beginning(sector));
    }
}
