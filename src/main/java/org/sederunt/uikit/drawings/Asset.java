package org.sederunt.uikit.drawings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that the frontend build has put on the class path. */
final class Asset {

    private static final String FOLDER = "META-INF/resources/assets/";

    private Asset() {}

    static String read(String name) {
        try (InputStream file = Asset.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (file == null) throw new IllegalStateException(name + " is missing: build frontend/ first");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
