package id.pelanggan.adapters.postgres.erasure;

import java.time.LocalDate;
import java.util.UUID;

/** An order that a statute keeps. */
public record KeptOrderRow(UUID customerId, UUID orderId, LocalDate orderedOn) {}
