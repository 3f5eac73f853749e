// By three characters at a time: what CONTAINS needs for a part of a name in pinyin, which full text knows by whole words.
CREATE TEXT INDEX `{Kind}_search` IF NOT EXISTS FOR (n:`{Kind}`) ON (n.searchText)
