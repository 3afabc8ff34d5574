package org.sederunt.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.People;
import org.sederunt.shared.Office;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Mark;

/** The frame of the signed-in application: the bar with the lamp above, the menu beside, the view within. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout {

    private final Main place = new Main();

    MainLayout(
            Office office,
            CurrentPerson current,
            People people,
            Lamp lamp,
            Bell bell,
            SideMenu menu,
            SignedInPerson person) {
        place.addClassName("work");
        place.setId("content");
        setContent(place);
        setPrimarySection(Section.NAVBAR);

        addToNavbar(skip(), top(office, find("only-wide"), lamp, bell, languages(current, people)));
        addToDrawer(drawer(menu, person));
        markPerson(current);
    }

    private Component top(Office office, Component... parts) {
        var brand = new Anchor("/app", new Mark(), new Span("Sederunt"));
        brand.addClassName("brand");
        var end = new Div(parts);
        end.addClassName("end");
        var bar = new Header(brand, end, toggle());
        bar.addClassName("bar");
        var top = new Div(bar);
        top.addClassName("top");
        if (office.demonstration()) top.addComponentAsFirst(demonstration());
        return top;
    }

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setIcon(new Icon("menu"));
        toggle.addClassName("only-narrow");
        toggle.setAriaLabel(getTranslation("frame.menu"));
        return toggle;
    }

    private static SearchField find(String width) {
        var field = new SearchField();
        field.addClassName(width);
        return field;
    }

    private Component drawer(SideMenu menu, SignedInPerson person) {
        var drawer = new Aside(find("only-narrow"), menu, person);
        drawer.getElement().setAttribute("aria-label", getTranslation("frame.menu"));
        drawer.addClassName("drawer");
        return drawer;
    }

    private Component demonstration() {
        var note = new Aside(new Span(getTranslation("frame.demo")));
        note.addClassName("demo");
        note.getElement().setAttribute("aria-label", getTranslation("frame.demo.label"));
        return note;
    }

    private Component skip() {
        var skip = new Anchor("#content", getTranslation("frame.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Component languages(CurrentPerson current, People people) {
        var languages = new Div(
                language(current, people, "EN", Locale.ENGLISH), language(current, people, "ES", Locale.of("es")));
        languages.addClassName("langs");
        languages.getElement().setAttribute("role", "group");
        languages.getElement().setAttribute("aria-label", getTranslation("frame.language"));
        return languages;
    }

    private Component language(CurrentPerson current, People people, String label, Locale language) {
        var choice = new NativeButton(label, click -> {
            current.find().ifPresent(me -> people.speak(me, language));
            UI.getCurrent().getSession().setLocale(language);
            UI.getCurrent().getPage().reload();
        });
        choice.addClassName("quiet");
        choice.getElement().setAttribute("lang", language.getLanguage());
        choice.setAriaLabel(language.getDisplayLanguage(language));
        if (getLocale().getLanguage().equals(language.getLanguage())) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }

    /** Tells the script whose unsent texts it keeps. */
    private void markPerson(CurrentPerson current) {
        current.find()
                .ifPresent(me -> getElement()
                        .executeJs(
                                "document.documentElement.dataset.person = $0",
                                me.value().toString()));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        place.removeAll();
        if (content != null) place.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        place.removeAll();
    }
}
