package org.sederunt.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.sederunt.shared.Refused;
import org.sederunt.uikit.Refusals;

/** This page is not for the reader, or not yet; the rule that says so is told. */
@PermitAll
@ParentLayout(MainLayout.class)
class RefusedPage extends TroublePage implements HasErrorParameter<Refused> {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Refused> error) {
        tell("shell.trouble.refused", Refusals.note(error.getException().refusal()));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
