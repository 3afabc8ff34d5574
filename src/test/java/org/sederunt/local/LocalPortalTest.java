package org.sederunt.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sederunt.shared.ReadyNote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
@Import(LocalPortalTest.Notes.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "sederunt.database.schema=sederunt_ready")
class LocalPortalTest {

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    @Test
    void usesTheSchemaItAskedFor() {
        assertThat(sql.sql("select database()").query(String.class).single()).isEqualTo("sederunt_ready");
    }

    @Test
    void saysInOneLineWhereItAnswersAndWhatToKnow(@Autowired ReadyLine line, CapturedOutput output) {
        line.print();

        assertThat(output.getOut().strip())
                .endsWith("Sederunt is ready at http://127.0.0.1:" + port + "/ · first · second");
    }

    @TestConfiguration
    static class Notes {

        @Bean
        @Order(2)
        ReadyNote second() {
            return () -> "second";
        }

        @Bean
        @Order(1)
        ReadyNote first() {
            return () -> "first";
        }

        @Bean
        @Order(3)
        ReadyNote nothing() {
            return () -> "";
        }
    }
}
