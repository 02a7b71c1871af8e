package id.pelanggan.application.intake;

import id.pelanggan.application.port.Identity;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whom the documents of a delivery belong to.
 *
 * @param owners by the documents' digests
 * @param slots under which each owner's texts are sealed
 * @param added customers that were not there before
 * @param walkIns those of {@code added} that are nobody in particular
 * @param mentioned identities of customers that the documents only mention
 */
record Owned(
    Map<BlindIndex, UUID> owners,
    Map<UUID, KeySlot> slots,
    Set<CustomerId> added,
    Set<CustomerId> walkIns,
    List<Identity> mentioned) {}
