package org.sederunt.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** The frame itself keeps this page closed to the reader. */
@PermitAll
@ParentLayout(MainLayout.class)
class DeniedPage extends TroublePage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<AccessDeniedException> error) {
        tell("shell.trouble.refused", words(getTranslation("shell.trouble.refused.text")));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
