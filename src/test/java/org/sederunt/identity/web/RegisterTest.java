package org.sederunt.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Registering, and what becomes of a second click or of somebody who is inside already. */
@PortalTest
class RegisterTest {

    private static final String PASSWORD = "a sentence of my own";

    private final JdbcClient sql;
    private final MockMvc pages;
    private final MockHttpSession session = new MockHttpSession();
    private String email = "";

    RegisterTest(WebApplicationContext portal, JdbcClient sql) {
        this.sql = sql;
        this.pages = MockMvcBuilders.webAppContextSetup(portal)
                .addFilters(portal.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    @BeforeEach
    void chooseAnAddress() {
        email = UUID.randomUUID() + "@example.org";
    }

    @Test
    void leadsInside() throws Exception {
        var answer = register(PASSWORD, new MockHttpSession());

        assertThat(answer.getRedirectedUrl()).startsWith("/app");
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void aSecondClickLeadsInsideToo() throws Exception {
        register(PASSWORD, new MockHttpSession());

        assertThat(register(PASSWORD, new MockHttpSession()).getRedirectedUrl()).startsWith("/app");
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void anAddressOfSomebodyElseIsRefused() throws Exception {
        register(PASSWORD, new MockHttpSession());

        var answer = register("another sentence", new MockHttpSession());

        assertThat(answer.getRedirectedUrl()).isNull();
        assertThat(answer.getContentAsString()).contains("aria-invalid=\"true\"");
    }

    @Test
    void whoIsInsideAlreadyStaysThere() throws Exception {
        register(PASSWORD, session);
        chooseAnAddress();

        assertThat(register(PASSWORD, session).getRedirectedUrl()).startsWith("/app");
        assertThat(accounts()).isZero();
        for (String page : new String[] {"/login", "/login/register"}) {
            var answer = pages.perform(get(page).session(session)).andReturn().getResponse();
            assertThat(answer.getRedirectedUrl()).as(page).startsWith("/app");
        }
    }

    private MockHttpServletResponse register(String password, MockHttpSession within) throws Exception {
        return pages.perform(post("/login/register")
                        .session(within)
                        .with(csrf())
                        .param("name", "Ana Prieto")
                        .param("email", email)
                        .param("password", password))
                .andReturn()
                .getResponse();
    }

    private long accounts() {
        return sql.sql("select count(*) from local_account where email = ?")
                .param(email)
                .query(Long.class)
                .single();
    }
}
