package org.sederunt.publishing.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.sederunt.publishing.Edition;
import org.sederunt.publishing.Editions;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The canonical text of an edition, byte for byte what the fingerprint was taken of; the fingerprint is its validator. */
@Controller
class EditionText {

    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate();

    private final Editions editions;

    EditionText(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/published/{slug}.txt")
    ResponseEntity<byte[]> show(@PathVariable String slug) {
        Edition edition = editions.find(NotThere.slug(slug)).orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .cacheControl(KEPT)
                .eTag(edition.sha256())
                .contentType(PLAIN)
                .body(edition.canonical().getBytes(StandardCharsets.UTF_8));
    }
}
