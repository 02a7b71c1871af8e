package id.pelanggan.domain.mapping;

import static java.util.Objects.requireNonNull;

/** What became of a row. */
public sealed interface Reading {

  record Read(RowValues values) implements Reading {
    public Read {
      requireNonNull(values, "values is null");
    }
  }

  record Refused(Refusal refusal) implements Reading {
    public Refused {
      requireNonNull(refusal, "refusal is null");
    }
  }
}
