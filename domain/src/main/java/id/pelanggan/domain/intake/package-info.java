/** The way in: change sets, pages, and what became of each document. */
@NullMarked
package id.pelanggan.domain.intake;

import org.jspecify.annotations.NullMarked;
