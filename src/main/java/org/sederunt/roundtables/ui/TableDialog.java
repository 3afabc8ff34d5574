package org.sederunt.roundtables.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.sederunt.roundtables.TableOutline;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.OfficeTime;

/** Convenes a table, or revises what it was convened with. */
class TableDialog extends SavingDialog {

    private final TableForm form;
    private final transient Consumer<TableOutline> save;

    TableDialog(OfficeTime time, Consumer<TableOutline> convene) {
        super(words("roundtables.convene"), words("roundtables.convene"));
        this.save = convene;
        this.form = new TableForm(time);
        show();
    }

    TableDialog(OfficeTime time, TableOutline present, Consumer<TableOutline> revise) {
        super(words("roundtables.revise.title"), words("uikit.save"));
        this.save = revise;
        this.form = new TableForm(time);
        form.read(present);
        show();
    }

    private void show() {
        addClassName("wide-dialog");
        add(form);
    }

    @Override
    void send() {
        save.accept(form.outline());
    }

    @Override
    void mark(InputRefused refused) {
        form.mark(refused);
    }

    private static String words(String key) {
        return I18NProvider.translate(key);
    }
}
