/** Reports that leave the product as files: as pages for people, and as plain text with marks. */
@NullMarked
package id.pelanggan.app.report;

import org.jspecify.annotations.NullMarked;
