/** Reading a source page by page, into the records of the SPI. */
@NullMarked
package id.pelanggan.toolkit.reading;

import org.jspecify.annotations.NullMarked;
