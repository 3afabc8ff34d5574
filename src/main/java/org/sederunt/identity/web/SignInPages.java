package org.sederunt.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.sederunt.identity.AccountRefused;
import org.sederunt.identity.People;
import org.sederunt.identity.Registration;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.PageLanguage;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/login")
class SignInPages {

    private static final String INSIDE = "redirect:/app";

    private final People people;
    private final Words words;
    private final PageLanguage language;

    SignInPages(People people, Words words, PageLanguage language) {
        this.people = people;
        this.words = words;
        this.language = language;
    }

    @GetMapping
    String signIn(HttpServletRequest request, Model model) {
        if (isSignedIn(request)) return INSIDE;
        model.addAttribute("refused", request.getParameterMap().containsKey("refused"));
        return "identity/sign-in";
    }

    @GetMapping("/register")
    String registerForm(HttpServletRequest request, Model model) {
        if (isSignedIn(request)) return INSIDE;
        model.addAttribute("form", new RegisterForm("", "", ""));
        return "identity/register";
    }

    @PostMapping("/register")
    String register(@ModelAttribute("form") RegisterForm form, HttpServletRequest request, Model model, Locale locale)
            throws ServletException {
        if (isSignedIn(request)) return INSIDE;
        try {
            people.register(new Registration(form.name(), form.email(), form.password(), locale));
        } catch (Refused refused) {
            if (knows(request, form, refused)) return inside(request);
            model.addAttribute("problem", words.get(locale, refused.refusal()));
            model.addAttribute("problemField", fieldOf(refused));
            return "identity/register";
        }

        request.login(form.email(), form.password());
        return inside(request);
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }

    private String inside(HttpServletRequest request) {
        request.changeSessionId();
        return "redirect:" + language.keepingLanguage(request, "/app");
    }

    /** Whether somebody registers a second time, with the password of the first: a second click, or an account forgotten. */
    private static boolean knows(HttpServletRequest request, RegisterForm form, Refused refused) {
        if (!(refused instanceof AccountRefused)) return false;
        try {
            request.login(form.email(), form.password());
            return true;
        } catch (ServletException otherPassword) {
            return false;
        }
    }

    private static String fieldOf(Refused refused) {
        if (refused instanceof InputRefused input) return input.field();
        return refused.refusal().key().contains("password") ? "password" : "email";
    }

    record RegisterForm(String name, String email, String password) {

        RegisterForm {
            name = name == null ? "" : name;
            email = email == null ? "" : email;
            password = password == null ? "" : password;
        }

        @Override
        public String toString() {
            return "RegisterForm[]";
        }
    }
}
