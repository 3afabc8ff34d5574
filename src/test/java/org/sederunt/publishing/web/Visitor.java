package org.sederunt.publishing.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.Filter;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Someone who reads without signing in; asks through the filters that stand before every page. */
@Component
public class Visitor {

    private final MockMvc pages;

    Visitor(WebApplicationContext context, PublicValidators validators) {
        var security = context.getBean("springSecurityFilterChain", Filter.class);
        this.pages = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(security, validators)
                .build();
    }

    /** What comes back; {@code headers} are name and value in turn. An error is followed to the page that a server would show. */
    MvcResult ask(HttpMethod method, String address, String... headers) {
        MockHttpServletRequestBuilder asking = request(method, java.net.URI.create(address));
        for (int i = 0; i < headers.length; i += 2) asking.header(headers[i], headers[i + 1]);
        try {
            MvcResult answer = pages.perform(asking).andReturn();
            int status = answer.getResponse().getStatus();
            return status < 400 ? answer : errorPage(asking, answer, address);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private MvcResult errorPage(MockHttpServletRequestBuilder asking, MvcResult answer, String address)
            throws Exception {
        return pages.perform(asking.uri(java.net.URI.create("/error"))
                        .requestAttr(
                                RequestDispatcher.ERROR_STATUS_CODE,
                                answer.getResponse().getStatus())
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address))
                .andReturn();
    }

    public MvcResult read(String address, String... headers) {
        return ask(HttpMethod.GET, address, headers);
    }

    static String body(MvcResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
