### The labels of the documents.
