package id.pelanggan.adapters.violation;

import id.pelanggan.spi.record.SourceRecord;

/** Breaks the rule that only the bridge knows the SPI. */
public interface TakesARecord {
  void take(SourceRecord record);
}
