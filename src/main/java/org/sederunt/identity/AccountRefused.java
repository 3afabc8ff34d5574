package org.sederunt.identity;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** An account was not made, changed or shown as asked. */
public final class AccountRefused extends Refused {

    AccountRefused(Refusal refusal) {
        super(refusal);
    }

    static AccountRefused emailIsTaken() {
        return new AccountRefused(Refusal.because("identity.refused.emailtaken"));
    }

    static AccountRefused emailIsNoAddress() {
        return new AccountRefused(Refusal.because("identity.refused.email"));
    }

    static AccountRefused passwordIsShort() {
        return new AccountRefused(Refusal.because("identity.refused.passwordshort", Password.SHORTEST));
    }

    static AccountRefused passwordIsLong() {
        return new AccountRefused(Refusal.because("identity.refused.passwordlong", Password.LONGEST));
    }

    static AccountRefused passwordIsWrong() {
        return new AccountRefused(Refusal.because("identity.refused.passwordwrong"));
    }
}
