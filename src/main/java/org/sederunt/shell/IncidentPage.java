package org.sederunt.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Something went wrong on our side: says so with a number, under which the log tells more. */
@PermitAll
@ParentLayout(MainLayout.class)
class IncidentPage extends TroublePage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> error) {
        String number = Incidents.log(error.getCaughtException());
        tell("shell.trouble.incident", words(getTranslation("shell.trouble.incident.text", number)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
