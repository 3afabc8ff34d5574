package org.sederunt.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such page, or none any more. */
@PermitAll
@ParentLayout(MainLayout.class)
class NotFoundPage extends TroublePage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> error) {
        tell("shell.trouble.notfound", words(getTranslation("shell.trouble.notfound.text")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
