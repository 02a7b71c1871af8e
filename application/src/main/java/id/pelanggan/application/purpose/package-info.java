/** What data is kept for, what customers are told of it, and the record of processing. */
@NullMarked
package id.pelanggan.application.purpose;

import org.jspecify.annotations.NullMarked;
