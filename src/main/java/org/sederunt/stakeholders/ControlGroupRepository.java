package org.sederunt.stakeholders;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ControlGroupRepository extends JpaRepository<ControlGroup, UUID> {}
