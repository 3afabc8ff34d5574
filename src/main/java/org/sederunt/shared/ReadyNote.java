package org.sederunt.shared;

/** Something a person at the terminal should know as soon as the portal is ready, said on the ready line after the address. */
@FunctionalInterface
public interface ReadyNote {

    /** Returns one line of plain text; an empty one is left out. */
    String line();
}
