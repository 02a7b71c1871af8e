package id.pelanggan.domain.mapping;

import java.time.Instant;
import java.time.LocalDate;

/**
 * @param day in the shop's zone; in the written offset where no zone is known
 */
record Moment(Instant instant, LocalDate day) {}
