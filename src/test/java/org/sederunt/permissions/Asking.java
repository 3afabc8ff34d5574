package org.sederunt.permissions;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.Filter;
import java.net.URI;
import java.util.Optional;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Asks for a page through the filters that stand before it, signed in or not. */
@Component
class Asking {

    private final MockMvc pages;
    private final People people;
    private final UserDetailsService accounts;

    Asking(WebApplicationContext context, People people, UserDetailsService accounts) {
        var security = context.getBean("springSecurityFilterChain", Filter.class);
        this.pages =
                MockMvcBuilders.webAppContextSetup(context).addFilters(security).build();
        this.people = people;
        this.accounts = accounts;
    }

    MvcResult ask(String method, String address, Optional<PersonId> by) {
        var asking = request(HttpMethod.valueOf(method), URI.create(address));
        by.ifPresent(person ->
                asking.sessionAttr(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, signedIn(person)));
        try {
            return pages.perform(asking).andReturn();
        } catch (Exception failed) {
            throw new IllegalStateException(method + " " + address, failed);
        }
    }

    private SecurityContextImpl signedIn(PersonId person) {
        var known =
                accounts.loadUserByUsername(people.find(person).orElseThrow().email());
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(known, null, known.getAuthorities()));
    }
}
