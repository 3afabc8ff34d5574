package org.sederunt.uikit.drawings;

/** Something that can be shown as a picture, with a label that tells its result. */
public interface Drawing {

    /**
     * One {@code <svg>} element, well-formed XML, with light colours as attributes and classes by which a page
     * recolours it. Fails with {@link IllegalStateException} where the built style tokens or
     * icons are not on the class path.
     */
    String svg();
}
