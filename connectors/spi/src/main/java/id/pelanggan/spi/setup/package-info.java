/** What an operator fills in to connect a source. */
@NullMarked
package id.pelanggan.spi.setup;

import org.jspecify.annotations.NullMarked;
