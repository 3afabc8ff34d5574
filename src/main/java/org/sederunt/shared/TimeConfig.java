package org.sederunt.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration
@EnableScheduling
@EnableResilientMethods
class TimeConfig {

    @Bean
    @ConditionalOnProperty(name = "sederunt.clock", havingValue = "settable")
    SettableClock settableClock() {
        return new SettableClock(Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    OfficeTime officeTime(@Value("${sederunt.zone:UTC}") ZoneId zone, Clock clock) {
        return new OfficeTime(zone, clock);
    }
}
