package org.sederunt.identity;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds built-in accounts for Spring Security. */
@Service
class LocalSignIn implements UserDetailsService {

    private final LocalAccountRepository accounts;

    LocalSignIn(LocalAccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return accounts.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .map(account -> new SignedIn(account.person(), email, account.passwordHash()))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
