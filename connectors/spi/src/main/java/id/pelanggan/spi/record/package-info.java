/** What a connector hands over: typed records, as the source has them. */
@NullMarked
package id.pelanggan.spi.record;

import org.jspecify.annotations.NullMarked;
