### Why a line could not be carried out, and the way out.
