package org.sederunt.discussion.components;

import com.vaadin.flow.component.html.NativeButton;

/** A small act among words, as "Reply" below a comment. */
class Link extends NativeButton {

    Link(String words, Runnable act) {
        super(words, click -> act.run());
        addClassName("link");
    }
}
