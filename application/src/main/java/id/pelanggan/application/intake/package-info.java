/** The one way in: what a page of documents becomes, and how it is taken back. */
@NullMarked
package id.pelanggan.application.intake;

import org.jspecify.annotations.NullMarked;
