package org.sederunt.story;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.sederunt.shared.Sector;

/** Everybody in the story, each in a browser of their own. */
final class Cast {

    final Visit visitor;
    final Visit moderator;
    final Visit secondModerator;
    final Visit administrator;
    final Visit facilitator;
    final Visit citizen;
    private final Browsers browsers;
    private final Map<Sector, Visit> established = new EnumMap<>(Sector.class);
    private final Map<Sector, Visit> newcomers = new EnumMap<>(Sector.class);

    Cast(Browsers browsers) {
        this.browsers = browsers;
        visitor = browsers.visitor("visitor");
        moderator = browsers.signedIn("julian.ferreyra@ribera.example");
        secondModerator = browsers.signedIn("grace.adeyemi@ribera.example");
        administrator = browsers.signedIn("beatriz.altuna@ribera.example");
        facilitator = browsers.signedIn("rosario.quintela@une.example");
        citizen = browsers.signedIn("nadia.belkacem@example.org");
        established.put(Sector.PRIVATE, browsers.signedIn("dario.lanusse@terminalbarranca.example"));
        established.put(Sector.ACADEMIA, browsers.signedIn("adela.prieto@une.example"));
        established.put(Sector.CITIZENS, citizen);
        established.put(Sector.DIPLOMATIC, browsers.signedIn("consul@montalva.example"));
        established.put(Sector.COOPERATION, browsers.signedIn("marisol.ocampo@agenciapuente.example"));
        established.put(Sector.MEDIA, browsers.signedIn("cbenitez@elmuelle.example"));
    }

    /** Who of this sector takes part since the beginning of the cycle. */
    Visit of(Sector sector) {
        return Objects.requireNonNull(established.get(sector));
    }

    Map<Sector, Visit> established() {
        return established;
    }

    /** Who of this sector came during the story. */
    Visit newcomer(Sector sector) {
        return Objects.requireNonNull(newcomers.get(sector));
    }

    /** Somebody passing by, whose browser runs no scripts. */
    Visit readerWithoutScripts() {
        return browsers.visit("reader", Browsers.english().setJavaScriptEnabled(false));
    }

    /** The administrator moves the clock of the demonstration. */
    void daysPass(int days) {
        administrator.open("/app/clock");
        administrator.write("Days", Integer.toString(days));
        administrator.press(administrator.main(), "Move the clock");
        administrator.isTold("The clock is moved.");
    }

    /** Somebody without an account registers one and stands at the door of joining. */
    Visit registers(String name, String email, Sector sector) {
        Visit newcomer = browsers.visitor(name);
        newcomer.register(name, email);
        newcomers.put(sector, newcomer);
        return newcomer;
    }
}
