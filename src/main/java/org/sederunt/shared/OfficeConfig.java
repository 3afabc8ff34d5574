package org.sederunt.shared;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class OfficeConfig {

    @Bean
    Office office(
            @Value("${sederunt.office:International Relations Office of Ribera}") String name,
            @Value("${sederunt.city:Ribera}") String city,
            @Value("${sederunt.demonstration:true}") boolean demonstration) {
        return new Office(name, city, demonstration);
    }
}
