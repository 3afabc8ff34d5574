package org.sederunt.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration
class WordsConfig {

    /** One file of words per module and language. */
    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] english =
                new PathMatchingResourcePatternResolver().getResources("classpath*:vaadin-i18n/*_en.properties");
        String[] modules = Arrays.stream(english)
                .map(file -> Objects.requireNonNull(file.getFilename()).replace("_en.properties", ""))
                .map(module -> "vaadin-i18n/" + module)
                .sorted()
                .toArray(String[]::new);

        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(modules);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
