package org.sederunt.publishing.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages for what is not there, not allowed or went wrong: in the reader's language, with a way on and never a trace of code. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405);

    private final SecureRandom random = new SecureRandom();

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = statusOf(request);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");

        boolean ours = status >= 500;
        if (ours) model.addAttribute("incident", keep(request));
        model.addAttribute(
                "problem", "publishing.error." + (ours ? "500" : EXPLAINED.contains(status) ? status : "400"));
        return "public/error";
    }

    /** Someone who asks for this page itself asks for a page that is not there. */
    private static int statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    /** Writes what happened to the log under a number that a person can read out. */
    private String keep(HttpServletRequest request) {
        String drawn = String.format("%06X", random.nextInt(1 << 24));
        String number = drawn.substring(0, 4) + "-" + drawn.substring(4);
        LOG.error(
                "Incident {}: {} {}",
                number,
                request.getMethod(),
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                causeOf(request));
        return number;
    }

    private static @Nullable Throwable causeOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause ? cause : null;
    }
}
