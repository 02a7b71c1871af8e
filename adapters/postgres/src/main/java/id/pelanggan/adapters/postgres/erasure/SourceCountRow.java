package id.pelanggan.adapters.postgres.erasure;

import java.util.UUID;

/** Of how many customers a source said something. */
public record SourceCountRow(UUID sourceId, int customers) {}
