package id.pelanggan.testkit;

import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ConnectorFactory;
import id.pelanggan.spi.StreamSpec;
import id.pelanggan.spi.record.StreamKind;
import java.util.List;

/** Who is tested, against whom. */
public interface Subject {

  ConnectorFactory factory();

  /** The source of this test. */
  SourceScript source();

  /** The host of this test. */
  TestHost host();

  /** A connector with settings that are right. */
  default Connector connector() {
    return host().open(source().settings());
  }

  /** The connector's streams that the source can fill, in the order in which they are read. */
  default List<StreamKind> streams() {
    return connector().streams().stream()
        .map(StreamSpec::kind)
        .filter(source().streams()::contains)
        .toList();
  }

  /** Reads from the beginning with one connector. */
  default Reading reading(StreamKind stream) {
    return Reading.of(this, stream);
  }
}
