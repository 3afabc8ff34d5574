package org.sederunt.story;

import com.microsoft.playwright.Locator;
import org.sederunt.shared.Sector;

/** How a citizen and four organisations come in, and the office verifies them. */
final class JoiningChapter {

    private final Cast cast;

    JoiningChapter(Cast cast) {
        this.cast = cast;
    }

    void play() {
        aCitizenJoins();
        anOrganisationJoins("Astillero Ferrand", Sector.PRIVATE, "Private companies", "Company");
        anOrganisationJoins("Instituto del Delta", Sector.ACADEMIA, "Academia", "Research centre");
        anOrganisationJoins("Consulate of Aldora", Sector.DIPLOMATIC, "Diplomatic missions", "Consulate");
        anOrganisationJoins("Puentes al Sur", Sector.COOPERATION, "International cooperation", "Non-governmental");
        theOfficeVerifies("organisations/citizens", "Lucía Paz", "Census number");
        for (String name :
                new String[] {"Astillero Ferrand", "Instituto del Delta", "Consulate of Aldora", "Puentes al Sur"}) {
            theOfficeVerifies("organisations/waiting", name, "Registry number");
        }
        aCitizenReadsThatSheMayVote();
        aConsulateChoosesToDecide();
    }

    private void aCitizenJoins() {
        Visit lucia = cast.registers("Lucía Paz", "lucia.paz@example.org", Sector.CITIZENS);
        lucia.choose(lucia.main(), "Citizens");
        lucia.choose(lucia.main(), "For myself");
        joins(lucia);
        lucia.reads("The office now checks that you live here");
        lucia.reads("You may not vote yet");
    }

    private void anOrganisationJoins(String name, Sector sector, String side, String kind) {
        Visit representative =
                cast.registers("Representative of " + name, sector.name().toLowerCase() + "@newcomers.example", sector);
        Locator form = representative.main();
        representative.choose(form, side);
        representative.choose(form, "For an organisation that is not here yet");
        representative.choose(form, kind);
        representative.write("Name of the organisation", name);
        representative.write(
                "What it does, in two sentences", "It works along the estuary. It came during this story.");
        representative.write("Registry number or website (optional)", "R-2026-" + sector.ordinal());
        joins(representative);
        representative.reads("The office now checks “" + name + "”");
        representative.open("/app/profile");
        representative.reads("votes once the office has verified it");
    }

    private static void joins(Visit newcomer) {
        newcomer.main()
                .getByLabel("I have read the house rules, version 1, and I accept them")
                .check();
        newcomer.press(newcomer.main(), "Join");
        newcomer.reads("You have joined");
    }

    private void theOfficeVerifies(String queue, String name, String evidence) {
        Visit office = cast.moderator;
        office.open("/app/" + queue);
        office.followBeginning(name);
        office.choose(office.main(), "Verify");
        office.choose(office.main(), evidence);
        office.write("Where another can find it", "Sheet 12 of the register");
        office.write("Reason, as it will be read in the profile", "The register names " + name + ".");
        office.press(office.main(), "Verify");
        office.isTold("“" + name + "” is verified.");
    }

    private void aCitizenReadsThatSheMayVote() {
        Visit lucia = cast.newcomer(Sector.CITIZENS);
        lucia.open("/app/profile");
        lucia.reads("You may vote");
        lucia.reads("The register names Lucía Paz.");
    }

    private void aConsulateChoosesToDecide() {
        Visit consulate = cast.newcomer(Sector.DIPLOMATIC);
        consulate.open("/app/profile");
        consulate.choose(consulate.main(), "Deciding");
        consulate.press(consulate.main(), "Choose this mode");
        consulate.isTold("Mode of “Consulate of Aldora”: Deciding.");
    }
}
