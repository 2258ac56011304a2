-- Drives a real Neovim: opens a damaged report, reads its diagnostics, applies the quick fix, types, and saves.
local file, settings, command = os.getenv('REPORT'), os.getenv('SETTINGS'), vim.split(os.getenv('SERVER'), ' ')

local function fail(words)
  io.stderr:write('neovim: ' .. words .. '\n')
  vim.cmd('cquit 1')
end

local function wait(what, test)
  if not vim.wait(30000, test, 10) then
    fail('waited in vain for ' .. what)
  end
end

local function codes(buffer)
  local all = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    all[one.code or one.user_data and one.user_data.lsp and one.user_data.lsp.code or '?'] = one
  end
  return all
end

local ok, fault = pcall(function()
  dofile(settings).setup({ cmd = command })
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  wait('diagnostics', function() return codes(buffer).NS104 and codes(buffer).NS301 end)

  local heading = codes(buffer).NS104
  local line = vim.api.nvim_buf_get_lines(buffer, heading.lnum, heading.lnum + 1, true)[1]
  if line ~= '二、主动公开情况' then
    fail('the heading is marked on another line: ' .. line)
  end
  if heading.col ~= 0 or heading.end_col ~= #line then
    fail('the heading is marked from ' .. heading.col .. ' to ' .. heading.end_col)
  end
  local cell = codes(buffer).NS301
  line = vim.api.nvim_buf_get_lines(buffer, cell.lnum, cell.lnum + 1, true)[1]
  if line:sub(cell.col + 1, cell.end_col) ~= '39' then
    fail('the figure is marked at ' .. line:sub(cell.col + 1, cell.end_col))
  end

  -- The quick fix, as vim.lsp.buf.code_action() would apply it.
  vim.api.nvim_win_set_cursor(0, { heading.lnum + 1, 6 })
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer, heading.lnum) }
  local applied = false
  for id, answer in pairs(vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 10000) or {}) do
    for _, action in ipairs(answer.result or {}) do
      if action.isPreferred and not applied then
        local client = vim.lsp.get_client_by_id(id)
        vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
        applied = true
      end
    end
  end
  if not applied then
    fail('there is no quick fix')
  end
  wait('the heading to be in order', function() return not codes(buffer).NS104 and codes(buffer).NS301 end)

  -- The figure is corrected by typing.
  vim.api.nvim_win_set_cursor(0, { cell.lnum + 1, cell.col })
  vim.cmd('normal! cw38')
  wait('the sums to balance', function() return #vim.diagnostic.get(buffer) == 0 end)

  local hover = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', vim.lsp.util.make_position_params(), 10000)
  if vim.tbl_isempty(hover) then
    fail('nothing is told of a table')
  end
  vim.cmd('write')

  -- The other file of the folder needs more than this one, which is in order now.
  vim.cmd('NianshenCheck')
  wait('the list of files', function() return #vim.fn.getqflist() == 2 end)
  local first = vim.fn.getqflist()[1]
  if first.text ~= 'to-correct：3 错误 0 警告 0 提示' then
    fail('the list begins with ' .. first.text)
  end
  vim.cmd('cfirst')
  wait('the text of the docx', function()
    return vim.api.nvim_buf_get_lines(0, 0, 1, true)[1]:find('云泽县人民政府2021年', 1, true)
  end)
  if #vim.diagnostic.get(first.bufnr) ~= 3 then
    fail(#vim.diagnostic.get(first.bufnr) .. ' findings are told of the docx')
  end
end)
if not ok then
  fail(tostring(fault))
end
vim.cmd('quitall!')
