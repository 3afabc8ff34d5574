package org.sederunt.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("")
@PermitAll
@Menu(title = "shell.home", order = 0, icon = "home")
class HomeView extends Div implements HasDynamicTitle {

    HomeView() {
        add(new H1(getTranslation("shell.home")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home");
    }
}
