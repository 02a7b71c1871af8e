package id.pelanggan.adapters.postgres.access;

import id.pelanggan.domain.access.Operator;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.access.OperatorName;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code operator}. */
public record OperatorRow(UUID id, String name, Instant createdAt) {
  Operator toOperator() {
    return new Operator(new OperatorId(id), new OperatorName(name), createdAt);
  }
}
