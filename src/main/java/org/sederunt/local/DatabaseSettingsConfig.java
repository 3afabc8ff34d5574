package org.sederunt.local;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks at the settings of whatever database there is, before anything reads, migrates or writes it. */
@Configuration(proxyBeanMethods = false)
class DatabaseSettingsConfig {

    @Bean
    static BeanPostProcessor databaseSettingsCheck() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataSource source) DatabaseSettings.requireSafe(source);
                return bean;
            }
        };
    }
}
