package id.pelanggan.adapters.postgres.erasure;

import java.util.UUID;

/** A customer who stays for now. */
public record HeldRow(UUID erasureId, UUID customerId, UUID holdId) {}
