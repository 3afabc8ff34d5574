package org.sederunt.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LocalAccountRepository extends JpaRepository<LocalAccount, UUID> {

    Optional<LocalAccount> findByEmail(String email);
}
