package org.sederunt.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.router.QueryParameters;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.Icon;

/** Searches guidelines and round tables from everywhere; Enter leads to what was found. */
class SearchField extends TextField {

    SearchField() {
        addClassName("find");
        addThemeVariants(TextFieldVariant.LUMO_SMALL);
        setAriaLabel(getTranslation("shell.search"));
        setPlaceholder(getTranslation("shell.search"));
        setMaxLength(Texts.TITLE);
        setPrefixComponent(new Icon("search"));
        getElement().setAttribute("role", "search");
        addKeyPressListener(Key.ENTER, pressed -> search());
    }

    private void search() {
        if (!getValue().isBlank())
            UI.getCurrent()
                    .navigate("search", QueryParameters.of("q", getValue().strip()));
    }
}
